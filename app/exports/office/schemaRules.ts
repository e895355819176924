// The rules of the schema as a program reads them, for tests.
import { rules } from './schema';

/** The namespaces whose elements are listed, by the prefix they have here whatever a part calls them. */
export const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

interface AttributeRule {
  readonly type: string;
  readonly isRequired: boolean;
}

export interface ElementRule {
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  /** Holds for the names of the children in order, each with a blank behind it. */
  readonly children: RegExp;
  /** The type of the text within; '' where there is none, '…' for what is not looked into. */
  readonly text: string;
}

/** The rules by the name of the element, or by its parents and its name. */
export const schema: ReadonlyMap<string, ElementRule> = new Map(rules.map(ruleOf));

function ruleOf(line: string): readonly [string, ElementRule] {
  const [, name = '', attributes = '', content = ''] =
    /^(\S+)((?: @\S+)*) =(?: (.+))?$/.exec(line) ?? [];
  if (name === '') throw new Error(`This is no rule: ${line}`);
  const isText = !content.includes(':');
  // A name is read whole, with the blank behind it; blanks of the rule itself mean nothing.
  const children = content
    .replaceAll(/\w+:\w+/g, (one) => `(?:${one}_)`)
    .replaceAll(' ', '')
    .replaceAll('_)', ' )');
  return [
    name,
    {
      attributes: new Map(attributes.trim().split(' ').filter(Boolean).map(attributeOf)),
      children: new RegExp(isText ? '^$' : `^${children}$`),
      text: isText ? content : '',
    },
  ];
}

function attributeOf(written: string): readonly [string, AttributeRule] {
  const [, name = '', type = '', must] = /^@((?:\w+:(?=\w+:))?\w+):(.+?)(!?)$/.exec(written) ?? [];
  return [name, { type, isRequired: must === '!' }];
}
