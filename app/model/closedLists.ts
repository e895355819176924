// Every closed list of words the data may use. They stand apart from the schema so that screens need no validator.

export const targetKinds = ['target', 'expected', 'result', 'scale', 'threshold'] as const;
export const stages = ['plan', 'start', 'build', 'complete', 'open', 'operate', 'expand'] as const;
export const projectTypes = [
  'project',
  'park',
  'platform',
  'institution',
  'route',
  'road',
  'campaign',
  'facility',
] as const;
export const coverages = ['report', 'digest', 'headline'] as const;
export const commitmentKinds = ['commitment', 'result'] as const;

/** Operators that stand before one number. */
export const numberOperators = ['exact', 'at_least', 'more_than', 'at_most', 'about'] as const;
export const operators = [...numberOperators, 'range', 'in_step_with', 'qualitative'] as const;

export const industryGroups = [
  'emerging',
  'future',
  'strength',
  'traditional',
  'services',
  'consumption',
] as const;
export const sourceTiers = ['report', 'digest', 'news', 'bulletin'] as const;
