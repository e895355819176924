// Text that may quote Chinese within another language: what is Chinese is marked so, for voices and fonts.
import { htmlLanguage } from '~/model/text';

const hanRuns = /(\p{Script=Han}[\p{Script=Han}…、]*)/u;

export function HanText({ text }: { readonly text: string }) {
  return text.split(hanRuns).map((piece, index) =>
    index % 2 === 1 ? (
      // The pieces of one text never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} lang={htmlLanguage.zh}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
