// The signs on the controls of a presentation, drawn as strokes.

const strokes = {
  previous: 'M12.5 4 6.5 10l6 6',
  next: 'M7.5 4l6 6-6 6',
  notes: 'M4 3.5h12v13H4zM7 7.5h6M7 10.5h6M7 13.5h3.5',
  larger: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  smaller: 'M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4',
  help: 'M7 7.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2.1M10 15.2v.6',
  leave: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  pause: 'M7 4.5v11M13 4.5v11',
  resume: 'M6.5 4v12l9-6z',
  reset: 'M4.5 8.2A6 6 0 1 1 4 10.6M4 4v4.4h4.4',
} as const;

export type Sign = keyof typeof strokes;

export function ShowSign({ sign }: { readonly sign: Sign }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={strokes[sign]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
