// Opens a file as a briefing and says in words what of it could not be read.
import { readBriefingFile, type ReadBriefingFile } from '~/model/briefingFile';
import type { Briefing } from '~/model/slide';
import { useWords } from '~/state/language';
import { checkSlides, type CheckedSlides } from '~/state/slideCheck';
import type { Words } from '~/words/zh';

interface FileReading {
  /** Null where nothing could be opened. */
  readonly briefing: Briefing | null;
  readonly told: readonly string[];
}

/** A function that opens a file; it never throws. */
export function useFileReading(): (file: File) => Promise<FileReading> {
  const words = useWords();
  return async (file) => {
    try {
      return readingOf(file.name, readBriefingFile(await file.text()), words);
    } catch {
      return refused(file.name, words.briefing.file.unreadable, words);
    }
  };
}

function readingOf(fileName: string, read: ReadBriefingFile, words: Words): FileReading {
  const said = words.briefing.file;
  switch (read.kind) {
    case 'not-json':
      return refused(fileName, said['not-json'](read.line, read.column), words);
    case 'other-format':
      return refused(fileName, said['other-format'](read.field), words);
    case 'newer':
      return refused(fileName, said.newer(read.version), words);
    case 'read': {
      const missing = read.faults.map(({ slide }) => slide);
      const checked = checkSlides(read.slides, missing);
      const faults = [...read.faults, ...checked.skipped].toSorted(
        (one, other) => one.slide - other.slide,
      );
      const told = checkedWords({ ...checked, skipped: faults }, words).map((line) =>
        words.briefing.said(fileName, line),
      );
      if (checked.slides.length === 0) {
        const nothing = refused(fileName, said.noSlides, words);
        return { briefing: null, told: [...nothing.told, ...told] };
      }
      const { name, minutes } = read;
      return { briefing: { name, minutes, slides: checked.slides }, told };
    }
  }
}

function refused(fileName: string, message: string, words: Words): FileReading {
  const { said, file } = words.briefing;
  return { briefing: null, told: [`${said(fileName, message)} ${file.unchanged}`] };
}

/** Which slides were left out and why, and what others had to do without; each a line. */
export function checkedWords(
  { skipped, repaired }: Pick<CheckedSlides, 'skipped' | 'repaired'>,
  words: Words,
): readonly string[] {
  const { faults, fieldNames, skipped: left, repaired: mended } = words.briefing;
  return [
    ...skipped.map(({ slide, field, found }) =>
      left(slide, fieldNames[field], faults[field](found)),
    ),
    ...repaired.map(({ slide, dropped }) => mended(slide, dropped.join(words.listJoin))),
  ];
}
