// Opens a file as a briefing and says in words what of it could not be read.
import { readBriefingFile } from '~/model/briefingFile';
import { readFileText } from '~/model/fileText';
import type { Briefing } from '~/model/slide';
import { useWords } from '~/state/language';
import { checkBriefing } from '~/state/slideCheck';
import { faultLines } from '~/words/faultWords';
import type { Words } from '~/words/zh';

/** More than the longest briefing has: a text as large would keep the page busy for seconds. */
const largestMegabytes = 16;
const megabyte = 1024 * 1024;

interface FileReading {
  /** Null where nothing could be opened. */
  readonly briefing: Briefing | null;
  readonly told: readonly string[];
}

/** A function that opens a file; it never throws. */
export function useFileReading(): (file: File) => Promise<FileReading> {
  const words = useWords();
  return async (file) => {
    const said = words.briefing.file;
    if (file.size > largestMegabytes * megabyte) {
      const size = Math.ceil(file.size / megabyte);
      return refused(file.name, said.large(size, largestMegabytes), words);
    }
    try {
      return decodedReading(file.name, new Uint8Array(await file.arrayBuffer()), words);
    } catch {
      return refused(file.name, said.unreadable, words);
    }
  };
}

function decodedReading(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  words: Words,
): FileReading {
  const said = words.briefing.file;
  const read = readFileText(bytes);
  switch (read.kind) {
    case 'empty':
    case 'strange':
      return refused(fileName, said[read.kind], words);
    case 'damaged':
      return refused(fileName, said.damaged(read.line), words);
    case 'other':
      return refused(fileName, said.other(said.kinds[read.what]), words);
    case 'text': {
      const reading = readingOf(fileName, read.text, words);
      if (!reading.briefing) return reading;
      const lost = read.text.split('\uFFFD').length - 1;
      const doubts = [
        ...(read.encoding === 'GB18030' ? [said.decoded] : []),
        ...(lost > 0 ? [said.lost(lost)] : []),
      ].map((line) => words.briefing.said(fileName, line));
      return { ...reading, told: [...doubts, ...reading.told] };
    }
  }
}

function readingOf(fileName: string, text: string, words: Words): FileReading {
  const said = words.briefing.file;
  const read = readBriefingFile(text);
  switch (read.kind) {
    case 'not-json':
      return refused(
        fileName,
        read.line === 1 && read.column === 1
          ? said.other(said.kinds.text)
          : said['not-json'](read.line, read.column),
        words,
      );
    case 'cut':
      return refused(fileName, said.cut(read.line), words);
    case 'other-format':
      return refused(fileName, said['other-format'](read.field), words);
    case 'newer':
      return refused(fileName, said.newer(read.version), words);
    case 'read': {
      const { name, minutes, slides, faults } = read;
      const checked = checkBriefing({ briefing: { name, minutes, slides }, faults });
      const told = faultLines(checked.faults, checked.repaired, words).map((line) =>
        words.briefing.said(fileName, line),
      );
      if (checked.briefing.slides.length === 0) {
        const nothing = refused(fileName, said.noSlides, words);
        return { briefing: null, told: [...nothing.told, ...told] };
      }
      return { briefing: checked.briefing, told };
    }
  }
}

function refused(fileName: string, message: string, words: Words): FileReading {
  const { said, file } = words.briefing;
  return { briefing: null, told: [`${said(fileName, message)} ${file.unchanged}`] };
}
