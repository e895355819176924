// A whole briefing on paper: a cover that lists the slides, then one slide a page, and the sources and the link at the end.
import type { Telling } from '~/exhibits/exhibit';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { Briefing, Slide } from '~/model/slide';
import { places } from '~/paths';
import { vocabulary } from '~/state/catalogue';
import { useAtlas } from '~/state/plans';
import { useLanguage, useWords } from '~/state/language';
import { linkAddressOf } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { codeOf, readAddress, yearOf } from '~/state/slides';
import { isKnownPlace } from './knownPlace';
import styles from './PrintBriefing.module.css';
import { PrintFoot } from './PrintFoot';
import { PrintSlide } from './PrintSlide';
import { usePageMargin } from './usePageMargin';
import { useToday } from './useToday';

interface PrintBriefingProps {
  readonly briefing: Briefing;
}

export function PrintBriefing({ briefing }: PrintBriefingProps) {
  const words = useWords();
  const language = useLanguage();
  const atlas = useAtlas();
  const { selection } = useLocated();
  const today = useToday();
  const { slides } = briefing;
  const name = briefing.name === '' ? words.print.briefing : briefing.name;
  usePageMargin('head', name);
  // The address of a briefing from before addresses named their year is read in today's; its slides are not.
  const year = yearOf(briefing);
  const link = linkAddressOf(places.present, {
    ...vocabulary.defaults,
    year,
    language: selection.language,
    slides: codeOf(briefing),
  });
  const tellings = slides.map(({ address }): Telling => ({
    atlas,
    language,
    words,
    ...readAddress(address),
  }));
  return (
    <article>
      <section className={styles.cover}>
        <p className={styles.edition}>{words.edition(atlas.region.name[language], year)}</p>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.edition}>
          {today} · {words.print.contents(slides.length)}
        </p>
        <ol className={styles.contents}>
          {slides.map((slide, index) => (
            // Two slides may be alike, and their order never changes while they are on paper.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{titleOf(slide, tellings[index])}</li>
          ))}
        </ol>
      </section>
      {slides.map((slide, index) => {
        const telling = tellings[index];
        return (
          telling && (
            <PrintSlide
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              slide={slide}
              telling={telling}
              place={index + 1}
              count={slides.length}
            />
          )
        );
      })}
      <section className={styles.end}>
        <PrintFoot address={link} year={year} />
      </section>
    </article>
  );
}

function titleOf({ exhibit, title }: Slide, telling: Telling | undefined): string {
  if (title !== '' || !telling) return title;
  return isKnownPlace(telling.atlas, telling.place)
    ? exhibitNamed(exhibit).title(telling)
    : telling.words.print.missing;
}
