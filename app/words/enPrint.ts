// English wording of printed pages.
import type { zhPrint } from './zhPrint';

export const enPrint: typeof zhPrint = {
  print: 'Print',
};
