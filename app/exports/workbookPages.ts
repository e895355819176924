// What the writer of sheets has no option for: a link that opens, and pages as wide as the table.
import type { Feature } from 'write-excel-file/universal';
import type { LinkedSheet } from './workbookTable';

const relationship =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Puts a link into each sheet, fits its columns to the width of the paper and repeats its heading on every page.
 *
 * @param sheets in the order of the file
 */
export function workbookPages(sheets: readonly LinkedSheet[], link: string): Feature<Blob> {
  const titles = sheets.map(({ sheet, headingRow }, index) =>
    headingRow === null
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$${headingRow}:$${headingRow}</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '</sheets>',
              () => `</sheets><definedNames>${titles.join('')}</definedNames>`,
            ),
        },
        'xl/worksheets/sheet{id}.xml': {
          // The order of elements is fixed by the format: properties first, links before the margins.
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                '<pageMargins',
                `<hyperlinks><hyperlink ref="${sheets[sheetIndex]?.linkCell}" r:id="rId-link"/></hyperlinks><pageMargins`,
              )
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: () =>
            `<Relationship Id="rId-link" Type="${relationship}" Target="${escaped(link)}" TargetMode="External"/>`,
        },
      },
    },
  };
}

/** Text inside a quoted attribute of XML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
