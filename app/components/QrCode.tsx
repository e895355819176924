// A link as a QR code: dark on white in either theme, as not every phone reads a light one on dark.
import { useQuery } from '@tanstack/react-query';
import { useWords } from '~/state/language';
import styles from './QrCode.module.css';
import { qrQuery } from './qrQuery';

interface QrCodeProps {
  readonly text: string;
  /** Side in CSS pixels, the light margin included. */
  readonly size: number;
  /** What is spoken in place of the picture. */
  readonly label: string;
}

export function QrCode({ text, size, label }: QrCodeProps) {
  const words = useWords();
  const { data, isError } = useQuery(qrQuery);
  const code = data?.qrPath(text);
  if (!code) {
    const told = isError ? words.share.qrFailed : code === null ? words.share.qrTooLong : '';
    return (
      <p className={styles.blank} style={{ width: size, minHeight: size }} role="status">
        {told}
      </p>
    );
  }
  return (
    <svg
      className={styles.code}
      width={size}
      height={size}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#10191f" />
    </svg>
  );
}
