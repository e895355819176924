// Keeps the document's title and description in step with the view; tabs, history and shared links show them.
import { useEffect } from 'react';
import { byId, type Catalogue } from '~/model/atlas';
import type { Place } from '~/model/place';
import { withoutPlace } from '~/model/placeSelection';
import type { Selection } from '~/model/selection';
import type { Language } from '~/model/text';
import { catalogue } from '~/state/catalogue';
import { useLanguage, useWords } from '~/state/language';
import { useLocated, useSelection } from '~/state/selection';
import type { Words } from '~/words/zh';

/** Names a view in a few words, most telling first: "李沧 · 低空经济 | 两会图谱". */
export function titleOf(
  names: Pick<Catalogue, 'region' | 'industries' | 'themes'>,
  place: Place,
  selection: Selection,
  language: Language,
  words: Words,
): string {
  const nameOf =
    (entries: readonly { readonly id: string; readonly name: Record<Language, string> }[]) =>
    (id: string) =>
      byId(entries, id)?.name[language] ?? id;
  const district = nameOf(names.region.districts);
  const industry = nameOf(names.industries);
  const view = {
    map: words.places.map,
    compare: words.places.compare,
    industries: words.places.industries,
    industry: byId(names.industries, place.id)?.name[language] ?? words.missing.title,
    districts: words.places.districts,
    district: byId(names.region.districts, place.id)?.name[language] ?? words.missing.title,
    briefing: words.places.briefing,
    present: words.places.briefing,
    notes: words.places.notes,
    about: words.places.about,
    unknown: words.missing.title,
  }[place.name];
  const filters = withoutPlace(place, selection);
  const parts = [
    view,
    ...filters.industries.map(industry),
    ...filters.themes.map(nameOf(names.themes)),
    ...filters.districts.map(district).filter((name) => name !== view),
    ...(selection.query === '' ? [] : [`“${selection.query}”`]),
  ];
  return `${parts.join(' · ')} | ${words.product}`;
}

export function useDocumentTitle(): void {
  const place = useLocated((located) => located.place);
  const selection = useSelection();
  const language = useLanguage();
  const words = useWords();
  const title = titleOf(catalogue, place, selection, language, words);
  const description = words.description(catalogue.region.name[language], selection.year);
  // The document's head lies outside React.
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
}
