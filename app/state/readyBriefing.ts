// A ready-made briefing with the addresses of its slides, like one the reader has collected.
import type { ReadySlide } from '~/model/readyBriefings';
import type { Briefing } from '~/model/slide';
import { slideOf } from './slides';

export function readyBriefing(name: string, slides: readonly ReadySlide[]): Briefing {
  return {
    name,
    minutes: null,
    slides: slides.map(({ exhibit, place, selection }) => slideOf(exhibit, place, selection)),
  };
}
