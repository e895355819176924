// The facts as the files hold them, read without the app's own code: what the screens are held against.
import { readdirSync, readFileSync } from 'node:fs';

interface Text {
  readonly zh: string;
  readonly en: string;
}

interface Commitment {
  readonly id: string;
  readonly kind: string;
  readonly theme: string;
  readonly statement: Text;
  readonly workArea?: string;
  readonly livelihood?: boolean;
  readonly industries?: readonly { readonly id: string; readonly verb: string }[];
  readonly zones?: readonly string[];
  readonly projects?: readonly {
    readonly name: Text;
    readonly stage: string;
    readonly type?: string;
  }[];
  readonly targets?: readonly {
    readonly indicator: string | null;
    readonly operator: string;
    readonly value?: number;
    readonly unit: string;
    readonly kind: string;
    readonly year: number;
    readonly printed: string;
    readonly cite: { readonly paragraph: number; readonly start: number; readonly end: number };
  }[];
}

export interface Plan {
  readonly district: string;
  readonly title: Text;
  readonly summary: Text;
  readonly workAreas: readonly { readonly id: string; readonly name: Text }[];
  readonly zones: readonly {
    readonly id: string;
    readonly name: Text;
    readonly industries: readonly string[];
  }[];
  readonly commitments: readonly Commitment[];
}

const folder = new URL('../data/', import.meta.url);

function read(file: string) {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

export const region: {
  readonly defaultYear: number;
  readonly districts: readonly {
    readonly id: string;
    readonly name: Text;
    readonly order: number;
  }[];
} = read('region.json');
export const industries: readonly {
  readonly id: string;
  readonly name: Text;
  readonly near?: readonly string[];
}[] = read('industries.json');
export const indicators: readonly { readonly id: string; readonly name: Text }[] =
  read('indicators.json');
export const plans: readonly Plan[] = readdirSync(new URL('plans/2025/', folder)).map((file) =>
  read(`plans/2025/${file}`),
);

/** How many districts and commitments name an industry. */
export function backing(industry: string): { districts: string[]; commitments: number } {
  const all = naming(industry);
  return {
    districts: [...new Set(all.map(({ district }) => district))],
    commitments: all.length,
  };
}

/** The commitments that name an industry, with the districts that make them. */
export function naming(industry: string): { district: string; commitment: Commitment }[] {
  return plans.flatMap((plan) =>
    plan.commitments
      .filter(
        (commitment) =>
          commitment.kind === 'commitment' &&
          commitment.industries?.some((mention) => mention.id === industry),
      )
      .map((commitment) => ({ district: plan.district, commitment })),
  );
}

/** A district's short name. */
export function nameOf(id: string, language: 'zh' | 'en' = 'zh'): string {
  return region.districts.find((district) => district.id === id)?.name[language] ?? id;
}

export function planOf(id: string): Plan {
  const plan = plans.find((candidate) => candidate.district === id);
  if (!plan) throw new Error(`No plan of ${id}`);
  return plan;
}

/** An address as it is handed on: with the year it means, in its place among the keys. */
export function handedOn(address: string): string {
  const [path = '', search = ''] = address.split('?');
  const pairs = search.split('&').filter((pair) => pair !== '');
  const isLater = (pair: string) => /^(tab|match|by|sort|embed|slides?|lang)=/.test(pair);
  const year = `year=${region.defaultYear}`;
  const all = [...pairs.filter((pair) => !isLater(pair)), year, ...pairs.filter(isLater)];
  return `${path}?${all.join('&')}`;
}
