// A small exhibit for tests, with everything that goes wrong in files: formulas, quotation marks, silence.
import type { Exhibit, Telling } from '~/exhibits/exhibit';
import { sampleAtlas, select } from '~/model/sampleAtlas';
import { zh } from '~/words/zh';
import type { ExportJob } from './exportJob';
import { standInParser } from './office/nodeXml';
import type { Painter } from './painter';

standInParser();

const cite = { source: 'gazette', paragraph: 2, start: 6, end: 10 };

const sampleTelling: Telling = {
  atlas: sampleAtlas(),
  place: { name: 'compare', id: null },
  selection: select(),
  language: 'zh',
  words: zh,
};

const sampleExhibit: Exhibit = {
  name: 'bars',
  title: () => '3 个区市提出“增长”目标',
  sheet: () => ({
    columns: [
      { key: 'district', title: '区市', kind: 'text' },
      { key: 'operator', title: '符号', kind: 'text' },
      { key: 'value', title: '数值', kind: 'number' },
      { key: 'unit', title: '单位', kind: 'text' },
      { key: 'note', title: '备注, 如有', kind: 'text' },
    ],
    rows: [
      { cells: ['南区', '≥', 5.5, '%', '=1+1'], citations: [cite], districtId: 'south' },
      {
        cells: ['北区', '≈', -3, '%', '-3'],
        citations: [cite, { ...cite, paragraph: 3 }],
        districtId: 'north',
      },
      { cells: ['东区', '', 2500, '家', '说“好”\n又说"好"'], citations: [], districtId: 'east' },
      { cells: ['西区', '', null, '', '@未载'], citations: [], districtId: 'west' },
    ],
  }),
  points: () => [{ districtId: 'south', lead: '南区', text: '无人机', mark: '突破发展' }],
  citations: () => [cite, { ...cite, paragraph: 3 }],
  charts: () => [
    {
      title: '增长',
      unit: '%',
      values: [
        { category: '南区', value: 5.5, text: '≥5.5%', before: 5.2, beforeText: '≈5.2%' },
        { category: '北区', value: -3, text: '≈-3%', before: null },
        { category: '东区', value: 2500, text: '2500家', before: null },
        { category: '西区', value: null, text: '', before: null },
      ],
    },
  ],
  heightAt: (_telling, width) => width / 2,
  Figure: () => null,
};

/** A job on the sample that nobody stops. */
export function sampleJob(change: Partial<ExportJob> = {}): ExportJob {
  return {
    exhibit: sampleExhibit,
    telling: sampleTelling,
    title: '',
    note: '先讲南区。',
    link: 'https://plan.example/compare?chart=bar&districts=south,north',
    day: '2025-03-04',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...change,
  };
}

/** One dark point, where no browser draws. */
export const standInPainter: Painter = {
  figure: async () => await Promise.resolve(point),
  code: async () => await Promise.resolve(point),
};

const point =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
