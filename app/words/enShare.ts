// English wording of sharing a view.
import type { zhShare } from './zhShare';

export const enShare: typeof zhShare = {
  open: 'Share',
  qrTooLong: 'The link is too long for a QR code. Please copy it instead.',
  qrFailed: 'The QR code could not be loaded. Please copy the link instead.',
};
