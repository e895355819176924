// One district as a figure: its headline targets set large, each with how it stands beside the others, and where it lies.
import { TextLines } from '~/charts/TextLines';
import { lineStep, wrapText } from '~/charts/wrapText';
import { byId, planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { headlinesOf, type Headline } from '~/model/headline';
import { ownBasis } from '~/model/target';
import { sourcesOfYear } from '~/model/yearSources';
import { formatList } from '~/words/numbers';
import { standingText } from '~/words/standingWords';
import { figureOf, targetText } from '~/words/targetWords';
import type { Exhibit, FigureProps, Telling } from './exhibit';
import { FigureFrame } from './FigureFrame';
import { HeadlineCard } from './HeadlineCard';
import { headlinesLayout, type HeadlineText } from './headlinesLayout';
import { LocatorPicture, locatorShape } from './LocatorPicture';

function HeadlinesFigure(props: FigureProps) {
  const { telling, width, height, type, handlers } = props;
  const { atlas, place, selection, language, words } = telling;
  const district = byId(atlas.region.districts, place.id);
  const label = district ? district.fullName[language] : words.exhibits.names.headlines;
  if (!district) return <FigureFrame figure={props} label={label} />;
  if (!planOf(atlas, district.id, selection.year)) {
    return <WithoutPlan figure={props} district={district} />;
  }
  const layout = headlinesLayout(textsOf(district, telling), width, height, type);
  const last = layout.cells.at(-1);
  return (
    <FigureFrame figure={props} label={label}>
      {layout.cells.map((cell) => (
        <HeadlineCard key={cell.text.id} cell={cell} language={language} type={type} />
      ))}
      {layout.map && (
        <LocatorPicture
          figure={{ telling, type, handlers }}
          districtId={district.id}
          box={inset(layout.map, type)}
        />
      )}
      {layout.leftOut > 0 && last && (
        <TextLines
          lines={[words.figures.moreIndicators(layout.leftOut)]}
          x={layout.cells[0]?.x ?? 0}
          y={last.y + last.height + (lineStep / 2) * type}
          size={type}
          look="quiet"
        />
      )}
    </FigureFrame>
  );
}

function inset(box: { x: number; y: number; width: number; height: number }, type: number) {
  return { ...box, y: box.y + type * 0.8, height: box.height - type * 1.2 };
}

/** The cells' texts; last year's number belongs to the indicator, so it stands with it. */
function textsOf(district: District, telling: Telling): readonly HeadlineText[] {
  const { atlas, selection, language } = telling;
  return headlinesOf(atlas, selection, district).map((headline) => {
    const { sign, body, unit, isWorded } = figureOf(headline.target, atlas, language);
    return {
      id: headline.indicator.id,
      name: headline.indicator.name[language],
      figure: isWorded ? '' : `${sign}${body}`,
      unit,
      wording: isWorded ? body : '',
      notes: notesOf(headline, telling),
    };
  });
}

function notesOf(headline: Headline, { atlas, language, words }: Telling): readonly string[] {
  const { target, before, standing } = headline;
  const basis = ownBasis(target);
  const past = before
    ? (before.target.kind === 'expected' ? words.district.expected : words.district.reached)(
        before.target.year,
        targetText(before.target, atlas, language),
      )
    : '';
  return [
    basis ? words.otherBasis(basis[language]) : '',
    basis && standing.kind === 'own-basis'
      ? words.standing.notCompared
      : standingText(headline, words, !basis),
    past,
  ].filter((note) => note !== '');
}

interface WithoutPlanProps {
  readonly figure: FigureProps;
  readonly district: District;
}

/** What can be said of a district that the sources do not cover: where it lies, and that nothing is known. */
function WithoutPlan({ figure, district }: WithoutPlanProps) {
  const { telling, width, height, type } = figure;
  const { atlas, selection, language, words } = telling;
  const sources = sourcesOfYear(atlas, selection.year).map(({ publisher, title }) =>
    words.district.sourceName(publisher[language], title[language]),
  );
  const text = words.district.missing(district.name[language], formatList(sources, language));
  const { map, x, lines } = missingLayout(text, width, height, type);
  const block = (lines.length * lineStep + 2.4) * type;
  const y = Math.max(0, (height - block) / 2);
  return (
    <FigureFrame figure={figure} label={district.fullName[language]}>
      <LocatorPicture figure={figure} districtId={district.id} box={map} />
      <TextLines
        lines={[words.absences['not-in-digest']]}
        x={x}
        y={y + type}
        size={type * 1.5}
        look="strong"
      />
      <TextLines lines={lines} x={x} y={y + 2.4 * type + (lineStep / 2) * type} size={type} />
    </FigureFrame>
  );
}

/** The map at the left, the words beside it no wider than they read well. */
function missingLayout(text: string, width: number, height: number, type: number) {
  const mapWidth = Math.min(width * 0.45, height * locatorShape, 26 * type);
  const mapHeight = mapWidth / locatorShape;
  const room = Math.min(width - mapWidth - 2 * type, 26 * type);
  const left = (width - mapWidth - 2 * type - room) / 2;
  return {
    map: { x: left, y: (height - mapHeight) / 2, width: mapWidth, height: mapHeight },
    x: left + mapWidth + 2 * type,
    lines: wrapText(text, room, type),
  };
}

export const headlinesFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: HeadlinesFigure,
  heightAt: (telling, width, type) => {
    const { atlas, place, selection } = telling;
    const district = byId(atlas.region.districts, place.id);
    const isPlanned = district && planOf(atlas, district.id, selection.year);
    if (!isPlanned) return Math.ceil(Math.min(width * 0.45, 24 * type) / locatorShape);
    const { lowest, leftOut } = headlinesLayout(textsOf(district, telling), width, Infinity, type);
    return Math.ceil(lowest) + leftOut;
  },
};
