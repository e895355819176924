// Fetches what draws QR codes once: on idle, or when the first code is wanted.
import { queryOptions } from '@tanstack/react-query';

export const qrQuery = queryOptions({
  queryKey: ['qr'],
  queryFn: () => import('~/charts/qrPath'),
});
