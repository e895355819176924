// Gives Node the parser of XML that browsers have, for tests.
import { DOMParser, onWarningStopParsing, XMLSerializer } from '@xmldom/xmldom';

/** Stops at the least fault, as browsers do, and does not count lines, which would take half the time. */
class QuickParser extends DOMParser {
  constructor() {
    super({ locator: false, onError: onWarningStopParsing });
  }
}

/** From here on files can be mended and looked at where no browser is. */
export function standInParser(): void {
  Object.assign(globalThis, { DOMParser: QuickParser, XMLSerializer });
}
