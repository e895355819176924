// A whole briefing on paper: a cover that lists the slides, then one slide a page, and the sources and the link at the end.
import type { Telling } from '~/exhibits/exhibit';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { Briefing, Slide } from '~/model/slide';
import { sentLink } from '~/state/briefingAddress';
import { useAtlas } from '~/state/plans';
import { useLanguage, useWords } from '~/state/language';
import { readAddress, yearOf } from '~/state/slides';
import styles from './PrintBriefing.module.css';
import { PrintFoot } from './PrintFoot';
import { PrintSlide } from './PrintSlide';
import { usePageMargin } from './usePageMargin';
import { useToday } from './useToday';

interface PrintBriefingProps {
  /** Its slides can all be shown. */
  readonly briefing: Briefing;
}

export function PrintBriefing({ briefing }: PrintBriefingProps) {
  const words = useWords();
  const language = useLanguage();
  const atlas = useAtlas();
  const today = useToday();
  const { slides } = briefing;
  const name = briefing.name === '' ? words.print.briefing : briefing.name;
  usePageMargin('head', name);
  // The address of a briefing from before addresses named their year is read in today's; its slides are not.
  const year = yearOf(briefing);
  const { link, without } = sentLink(briefing, window.location.origin);
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
        <PrintFoot address={link} year={year} remark={words.exports.linkWithout[without]} />
      </section>
    </article>
  );
}

function titleOf({ exhibit, title }: Slide, telling: Telling | undefined): string {
  return title !== '' || !telling ? title : exhibitNamed(exhibit).title(telling);
}
