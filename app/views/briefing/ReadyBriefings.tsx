// Briefings made from the data: each can be presented at once, or put into the reader's own.
import { useState } from 'react';
import { byId } from '~/model/atlas';
import {
  cityBriefing,
  districtBriefing,
  industriesByBacking,
  industryBriefing,
  pairBriefing,
  readyDistricts,
} from '~/model/readyBriefings';
import type { Briefing } from '~/model/slide';
import { catalogue, vocabulary } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { readyBriefing } from '~/state/readyBriefing';
import { useLocated } from '~/state/selection';
import { ReadyChoice } from './ReadyChoice';
import styles from './ReadyBriefings.module.css';
import { ReadyOffer } from './ReadyOffer';

interface ReadyBriefingsProps {
  readonly onTake: (briefing: Briefing) => void;
}

export function ReadyBriefings({ onTake }: ReadyBriefingsProps) {
  const words = useWords();
  const { heading, body } = words.briefing.ready;
  return (
    <section className={styles.ready} data-screen-only>
      <h2>{heading}</h2>
      <p className={styles.remark}>{body}</p>
      <ul className={styles.list}>
        <CityOffer onTake={onTake} />
        <IndustryOffer onTake={onTake} />
        <DistrictOffer onTake={onTake} />
        <PairOffer onTake={onTake} />
      </ul>
    </section>
  );
}

/** Nothing is filtered but the year. */
function useBase() {
  const year = useLocated(({ selection }) => selection.year);
  return { ...vocabulary.defaults, year };
}

function CityOffer({ onTake }: ReadyBriefingsProps) {
  const atlas = useAtlas();
  const say = useSay();
  const base = useBase();
  const { title } = useWords().briefing.ready;
  const name = title.city(say(catalogue.region.name), base.year);
  return (
    <ReadyOffer
      kind="city"
      briefing={readyBriefing(name, cityBriefing(atlas, base))}
      onTake={onTake}
    />
  );
}

function IndustryOffer({ onTake }: ReadyBriefingsProps) {
  const atlas = useAtlas();
  const say = useSay();
  const base = useBase();
  const { title, industry: label } = useWords().briefing.ready;
  const industries = industriesByBacking(atlas, base);
  const [id, setId] = useState(industries[0]?.id ?? '');
  const industry = byId(industries, id);
  if (!industry) return null;
  const name = title.industry(say(industry.name), base.year);
  return (
    <ReadyOffer
      kind="industry"
      briefing={readyBriefing(name, industryBriefing(atlas, base, industry))}
      onTake={onTake}
    >
      <ReadyChoice label={label} entries={industries} value={id} onSelect={setId} />
    </ReadyOffer>
  );
}

function DistrictOffer({ onTake }: ReadyBriefingsProps) {
  const atlas = useAtlas();
  const say = useSay();
  const base = useBase();
  const { title, district: label } = useWords().briefing.ready;
  const districts = readyDistricts(atlas, base);
  const [id, setId] = useState(districts[0]?.id ?? '');
  const district = byId(districts, id);
  if (!district) return null;
  const name = title.district(say(district.name), base.year);
  return (
    <ReadyOffer
      kind="district"
      briefing={readyBriefing(name, districtBriefing(atlas, base, district))}
      onTake={onTake}
    >
      <ReadyChoice label={label} entries={districts} value={id} onSelect={setId} />
    </ReadyOffer>
  );
}

function PairOffer({ onTake }: ReadyBriefingsProps) {
  const atlas = useAtlas();
  const say = useSay();
  const base = useBase();
  const { title, first, second } = useWords().briefing.ready;
  const districts = readyDistricts(atlas, base);
  const [ids, setIds] = useState([districts[0]?.id ?? '', districts[1]?.id ?? ''] as const);
  const one = byId(districts, ids[0]);
  const other = byId(districts, ids[1]);
  if (!one || !other) return null;
  const name = title.pair(say(one.name), say(other.name), base.year);
  // Whoever chooses the district that stands on the other side wants the two to change places.
  const choose = (chosen: string, place: 0 | 1) =>
    setIds(([left, right]) =>
      place === 0
        ? [chosen, chosen === right ? left : right]
        : [chosen === left ? right : left, chosen],
    );
  return (
    <ReadyOffer
      kind="pair"
      briefing={readyBriefing(name, pairBriefing(atlas, base, [one, other]))}
      onTake={onTake}
    >
      <ReadyChoice
        label={first}
        entries={districts}
        value={one.id}
        onSelect={(id) => choose(id, 0)}
      />
      <ReadyChoice
        label={second}
        entries={districts}
        value={other.id}
        onSelect={(id) => choose(id, 1)}
      />
    </ReadyOffer>
  );
}
