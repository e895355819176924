// Shown while the first files arrive, before any words are known; so it says it in both languages.
import styles from './Loading.module.css';

export function Loading() {
  return (
    <p className={styles.loading} role="status">
      <span lang="zh-CN">正在读取</span> · <span lang="en">Loading</span>
    </p>
  );
}
