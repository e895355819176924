// The mark of the product: a hill of the city above its sea, with one red roof.

export function Logo() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect x="1" y="1" width="24" height="24" rx="6" fill="#0e5a6b" />
      <path d="M6 17l5-9 3.4 5.6L17 10l4 7z" fill="#fff" />
      <circle cx="18.6" cy="7" r="2" fill="#e0775f" />
    </svg>
  );
}
