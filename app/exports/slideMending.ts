// Puts right in one slide and in its notes what their writer has no option for: titles, ids, lines of notes.

/** By this name the title of a slide is found again when the file is mended. */
export const titleName = 'Title';

/**
 * A slide whose title is one for outlines and screen readers too, and whose shapes have ids of their own:
 * the writer counts tables and texts apart, and PowerPoint may offer to repair a file with the same id twice.
 */
export function mendSlide(xml: string): string {
  let count = 0;
  const title = new RegExp(
    `(<p:cNvPr id="\\d+" name="${titleName}">.*?</p:cNvPr>)<p:cNvSpPr/><p:nvPr></p:nvPr>`,
  );
  return (
    xml
      .replace(
        title,
        '$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
      )
      // A paragraph has its properties once; the writer repeats them after a line's end.
      .replace(/<a:br\/><a:pPr[^>]*>.*?<\/a:pPr>/g, '<a:br/>')
      .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(count += 1)}"`)
  );
}

/**
 * Notes with a paragraph for each line; ends of lines within a text are blanks to PowerPoint.
 *
 * @param language as in HTML, for spelling and for the face of Chinese
 */
export function mendNotes(xml: string, language: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/,
    (_entry, text: string) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => paragraph(line, language))
        .join(''),
  );
}

function paragraph(line: string, language: string): string {
  const look = `lang="${language}" dirty="0"`;
  if (line.trim() === '') return `<a:p><a:endParaRPr ${look}/></a:p>`;
  return `<a:p><a:r><a:rPr ${look}/><a:t>${line}</a:t></a:r></a:p>`;
}

/** Signs that XML does not allow come with pasted text, and no program opens a file that holds one. */
export function withoutControls(xml: string): string {
  return [...xml].some(isControl) ? [...xml].filter((one) => !isControl(one)).join('') : xml;
}

function isControl(sign: string): boolean {
  return (
    (sign < ' ' && !['\t', '\n', '\r'].includes(sign)) || sign === '\uFFFE' || sign === '\uFFFF'
  );
}
