import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  skeleton: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  bar: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
});

/** Where a view is about to stand. */
export function ViewSkeleton() {
  const styles = useStyles();
  return (
    <div className={styles.skeleton} aria-hidden data-loading>
      {[24, 16, 48, 48, 48].map((height, index) => (
        <div key={index} className={styles.bar} style={{ height }} />
      ))}
    </div>
  );
}
