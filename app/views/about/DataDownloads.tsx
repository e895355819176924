// The data itself: every plan and every catalogue as the file it is kept in.
import { districtsInOrder } from '~/model/atlas';
import { catalogue, catalogueFiles, planFiles } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import styles from './DataDownloads.module.css';

export function DataDownloads() {
  const words = useWords();
  const say = useSay();
  const { about } = words;
  const plans = districtsInOrder(catalogue).flatMap(({ id, name }) =>
    planFiles
      .filter((file) => file.district === id)
      .map(({ year, url }) => ({
        name: about.downloadPlan(say(name), year),
        file: `${id}-${year}.json`,
        url,
      })),
  );
  const catalogues = catalogueFiles.map(({ name, url }) => ({
    name: about.catalogueNames[name] ?? name,
    file: `${name}.json`,
    url,
  }));
  return (
    <>
      <p>{about.downloadsLead}</p>
      <FileList heading={about.plans} files={plans} />
      <FileList heading={about.catalogues} files={catalogues} />
    </>
  );
}

interface FileListProps {
  readonly heading: string;
  readonly files: readonly { readonly name: string; readonly file: string; readonly url: string }[];
}

function FileList({ heading, files }: FileListProps) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={styles.files}>
        {files.map(({ name, file, url }) => (
          <li key={file}>
            <a href={url} download={file} className={styles.file} data-copy="row">
              <span className={styles.name}>{name}</span>
              <span className={styles.fileName}>{file}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
