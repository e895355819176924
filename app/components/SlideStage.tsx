// One slide, filling whatever holds it: a window, a preview or a page; everything on it is sized by the stage.
import type { CSSProperties, ReactNode } from 'react';
import { captionOf, eyebrowOf } from '~/exhibits/caption';
import type { Exhibit, Telling } from '~/exhibits/exhibit';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { ExhibitName } from '~/model/exhibit';
import type { Slide } from '~/model/slide';
import { useWords } from '~/state/language';
import type { LiveSlide } from './liveSlide';
import { layOut, type Box, type StageSize } from './slideLayout';
import { SlideFooter, footerOf } from './SlideFooter';
import { SlidePoints } from './SlidePoints';
import styles from './SlideStage.module.css';
import { inUnits, placed } from './slideUnits';
import { useTellingOf } from './telling';
import { useStageSize } from './useStageSize';

interface SlideStageProps {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Given where the slide is presented; without it the slide is a picture of itself. */
  readonly live?: LiveSlide | undefined;
  /** What stands in the corner beside the page number. */
  readonly clock?: ReactNode;
}

/** Pictures that cannot hold the words; the others say it all themselves, and get the whole width. */
const wordedExhibits: readonly ExhibitName[] = ['map', 'industry', 'method'];
/** What can be said in a few lines needs no table of them. */
const unpicturedExhibits: readonly ExhibitName[] = ['method'];
/** No type on a slide is smaller, pictures included; two units above what is asked for. */
const smallestType = 22;
/** What little there is to show is set larger, so that it fills its room. */
const largerTypes = [34, 30, 26, 24];

export function SlideStage({ slide, number, count, live, clock }: SlideStageProps) {
  const words = useWords();
  const { stage, size, scale } = useStageSize(live !== undefined);
  const made = useTellingOf(slide.address);
  const telling =
    live?.chosen == null
      ? made
      : { ...made, selection: { ...made.selection, districts: live.chosen } };
  const exhibit = exhibitNamed(slide.exhibit);
  const caption = captionOf(exhibit, telling, slide.title);
  const footer = footerOf(caption, size, words, clock !== undefined);
  const points = wordedExhibits.includes(slide.exhibit) ? exhibit.points(telling) : [];
  const hasFigure = !unpicturedExhibits.includes(slide.exhibit);
  const layout = layOut(size, {
    title: caption.title,
    points,
    hasFigure,
    footerLines: footer.height,
  });
  // On a phone held upright larger type would cost columns, beside points the map.
  const isRoomy = points.length === 0 && !layout.isStacked;
  const room = roundedSize(layout.figure);
  const Title = live ? 'h1' : 'p';
  const label = words.present.slide(number, count, caption.title);
  const { Figure } = exhibit;
  return (
    <div
      ref={stage}
      className={styles.stage}
      data-filling={live ? true : undefined}
      aria-label={label}
      // A picture of a slide is one thing to a screen reader; a live slide is read through.
      role={live ? 'region' : 'img'}
    >
      <div
        className={styles.page}
        style={live || scale === null ? undefined : shrunk(size, scale)}
        key={`${number} ${slide.address} ${slide.exhibit}`}
      >
        <div className={styles.head} style={placed(layout.head)}>
          <p className={styles.eyebrow} style={{ fontSize: inUnits(layout.eyebrowSize) }}>
            <span>{eyebrowOf(exhibit, telling)}</span>
            <span className={styles.number}>
              {number} / {count}
            </span>
          </p>
          <Title className={styles.title} style={{ fontSize: inUnits(layout.titleSize) }}>
            {layout.titleLines.map((line) => (
              <TitleLine key={line} line={line} />
            ))}
          </Title>
        </div>
        {layout.points && <SlidePoints points={points} layout={layout.points} live={live} />}
        {hasFigure && (
          <div className={styles.figure} style={placed(layout.figure)}>
            <Figure
              telling={telling}
              {...room}
              type={isRoomy ? typeWithin(exhibit, telling, room) : smallestType}
              handlers={live}
            />
          </div>
        )}
        <SlideFooter footer={footer} box={layout.footer} page={number} clock={clock} />
      </div>
    </div>
  );
}

/**
 * A picture of a slide is laid out in full size and then made small as a whole: set in letters of three
 * pixels, it would fall apart wherever the reader's browser keeps to a smallest size of letters.
 */
function shrunk({ width, height }: StageSize, scale: number): CSSProperties {
  const unit = { '--unit': '1px' };
  return { ...unit, inset: 'auto', top: 0, left: 0, width, height, transform: `scale(${scale})` };
}

/** A dot between two parts is said, but not shown where the line ends with it. */
function TitleLine({ line }: { readonly line: string }) {
  const [, shown = line, dot = ''] = /^(.*?)(\s*·\s*)$/u.exec(line) ?? [];
  return (
    <span className={styles.line}>
      {shown}
      <span className="visually-hidden">{dot}</span>
    </span>
  );
}

/** The largest type with which the whole picture has room. */
function typeWithin(exhibit: Exhibit, telling: Telling, { width, height }: StageSize): number {
  const fits = (type: number) => exhibit.heightAt(telling, width, type) <= height;
  return largerTypes.find(fits) ?? smallestType;
}

function roundedSize({ width, height }: Box): StageSize {
  return { width: Math.round(width), height: Math.round(Math.max(height, 80)) };
}
