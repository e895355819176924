// What the writer of sheets has no option for: a link that opens, and pages as wide as the table.
import type { Feature } from 'write-excel-file/universal';

interface LinkOfSheet {
  readonly cell: string;
  readonly url: string;
}

const relationship =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Puts a link into each sheet and fits its columns to the width of the paper.
 *
 * @param links one a sheet, in the order of the sheets
 */
export function workbookPages(links: readonly LinkOfSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The order of elements is fixed by the format: properties first, links before the margins.
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                '<pageMargins',
                `<hyperlinks><hyperlink ref="${links[sheetIndex]?.cell}" r:id="rId-link"/></hyperlinks><pageMargins`,
              )
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            `<Relationship Id="rId-link" Type="${relationship}" Target="${escaped(links[sheetIndex]?.url ?? '')}" TargetMode="External"/>`,
        },
      },
    },
  };
}

/** Text inside a quoted attribute of XML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
