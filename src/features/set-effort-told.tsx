// What a set took: range and repetitions left, as far as the picture tells, and what the heart did in it and in the rest after it.
import { useStore } from 'zustand';
import type { EffortFacts } from '../domain/fatigue/effort-facts.ts';
import { RANGE_DECAY } from '../domain/fatigue/stop-policy.ts';
import type { HeartFacts } from '../domain/heart/set-heart.ts';
import type { SetRecord } from '../domain/log/records.ts';
import { effortTexts } from '../i18n/effort.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { Card, Fact, Facts } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './set-effort-told.module.css';

/** Less than this is how repetitions differ anyway. */
const RANGE_WORTH_TELLING = RANGE_DECAY / 2;
const SIDES_WORTH_TELLING = -0.1;
/** Heard for less of the set than this, the numbers come with that said. */
const WELL_HEARD = 0.9;

/** Nothing where there is nothing to tell. */
export function SetEffortTold({ set }: { readonly set: Pick<SetRecord, 'id' | 'camera' | 'heart' | 'rir' | 'rpe'> }) {
  // The minute of rest after it is added to the set in the log, while this is being read.
  const { workout } = useApp();
  const heart = useStore(workout.store, ({ sets }) => sets.find(({ id }) => id === set.id)?.heart) ?? set.heart;
  const effort = set.camera?.effort;
  const stated = set.rir !== undefined || set.rpe !== undefined;
  return (
    <>
      {effort && <EffortTold effort={effort} stated={stated} />}
      {heart && <HeartTold heart={heart} />}
    </>
  );
}

function EffortTold({ effort, stated }: { readonly effort: EffortFacts; readonly stated: boolean }) {
  const texts = useTexts(effortTexts);
  const { rangeDecay = 0, symmetryDrift = 0, estimatedRir } = effort;
  const range = rangeDecay >= RANGE_WORTH_TELLING;
  const sides = symmetryDrift <= SIDES_WORTH_TELLING;
  // What the person said themselves needs no guess beside it.
  const left = stated ? undefined : estimatedRir;
  if (!range && !sides && !left) return null;
  return (
    <Card>
      <h2>{texts.effort}</h2>
      <Facts>
        {left && <Fact figure={texts.leftAbout(Math.round(left.value))} label={texts.left} />}
        {range && <Fact figure={texts.percent(Math.round(100 * rangeDecay))} label={texts.rangeLost} />}
        {sides && <Fact figure={texts.percent(Math.round(-100 * symmetryDrift))} label={texts.sidesApart} />}
      </Facts>
      {left && (
        <>
          <p className={styles['why']}>{texts.leftBetween(Math.round(left.low), Math.round(left.high))}</p>
          <p className={styles['why']}>{texts.leftTeach}</p>
        </>
      )}
      {sides && <p className={styles['why']}>{texts.sidesApartWhy}</p>}
    </Card>
  );
}

function HeartTold({ heart }: { readonly heart: HeartFacts }) {
  const { heart: texts } = useTexts(effortTexts);
  const { meanBpm, peakBpm, endBpm, recovery30Bpm, recovery60Bpm, zoneShares, coverage } = heart;
  const down = recovery60Bpm === undefined ? ([30, recovery30Bpm] as const) : ([60, recovery60Bpm] as const);
  return (
    <Card>
      <h2>
        {texts.title} <small className={styles['unit']}>{texts.unit}</small>
      </h2>
      <Facts>
        <Fact figure={texts.beats(peakBpm)} label={texts.highest} />
        <Fact figure={texts.beats(meanBpm)} label={texts.mean} />
        <Fact figure={texts.beats(endBpm)} label={texts.end} />
        {down[1] !== undefined && <Fact figure={texts.beats(down[1])} label={texts.downAfter(down[0])} />}
      </Facts>
      {zoneShares && <ZoneBar shares={zoneShares} />}
      {coverage < WELL_HEARD && <p className={styles['why']}>{texts.coverage(Math.round(100 * coverage))}</p>}
    </Card>
  );
}

/** One row a zone that was reached, each with its own words and number: the bar says nothing they do not. */
function ZoneBar({ shares }: { readonly shares: readonly number[] }) {
  const { heart: texts } = useTexts(effortTexts);
  return (
    <div>
      <h3>{texts.zones}</h3>
      <ul className={styles['zones']}>
        {shares.map((share, zone) =>
          share < 0.005 ? null : (
            <li key={texts.zone(zone)}>
              <span>
                {texts.zone(zone)}
                {zone > 0 && <small> {texts.zoneName(zone)}</small>}
              </span>
              <meter className={styles['bar']} data-high={zone >= 4} min={0} max={1} value={share} aria-hidden />
              <span className="figures">{Math.round(100 * share)}%</span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
