// The heart-rate strap: paired, seen live, let go; and what its zones go by.
import { useState } from 'react';
import type { Heart } from '../../coach/heart.ts';
import { MAX_BPM_LIMITS, REST_BPM_LIMITS, zoneOf } from '../../domain/heart/heart-zones.ts';
import { effortTexts } from '../../i18n/effort.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import type { Settings } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Stepper } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Fact, Facts, Row, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useHeart, useHeartState } from '../use-heart.ts';

type Change = (changes: Partial<Settings>) => void;

export function HeartSection({ change }: { readonly change: Change }) {
  const { heart: texts } = useTexts(effortTexts);
  const heart = useHeart();
  const status = useHeartState(heart, (state) => state.status);
  if (!heart) return null;
  return (
    <Section title={texts.strap.title}>
      <p>{texts.strap.lead}</p>
      {status === 'unsupported' ? (
        <Notice title={texts.strap.unsupported} />
      ) : (
        <>
          <Strap heart={heart} />
          <Zones heart={heart} change={change} />
        </>
      )}
    </Section>
  );
}

function Strap({ heart }: { readonly heart: Heart }) {
  const { monitor } = heart;
  const { strap: texts } = useTexts(effortTexts).heart;
  const status = useHeartState(heart, (state) => state.status);
  const name = useHeartState(heart, (state) => state.name) ?? texts.unnamed;
  const problem = useHeartState(heart, (state) => state.problem);
  const battery = useHeartState(heart, (state) => state.battery);
  const said = {
    idle: texts.none,
    connecting: texts.connecting,
    connected: texts.connected(name),
    reconnecting: texts.reconnecting(name),
    lost: texts.lost(name),
    unsupported: texts.unsupported,
  }[status ?? 'idle'];
  const known = status === 'connected' || status === 'reconnecting' || status === 'lost';
  return (
    <Card>
      <output>{said}</output>
      {battery !== null && status === 'connected' && <p>{texts.battery(battery)}</p>}
      {status === 'connected' && <LiveRate heart={heart} />}
      {problem !== null && problem !== 'unreachable' && <Notice tone="warning" title={texts.problems[problem]} />}
      {problem === 'unreachable' && status !== 'reconnecting' && (
        <Notice tone="warning" title={texts.problems.unreachable} />
      )}
      <Row>
        {status === 'lost' && (
          <Button kind="main" onClick={() => void monitor.reconnect()}>
            {texts.again}
          </Button>
        )}
        <Button kind={known ? 'quiet' : 'main'} disabled={status === 'connecting'} onClick={() => void monitor.pair()}>
          {known ? texts.another : texts.pair}
        </Button>
        {known && <Button onClick={() => void monitor.forget()}>{texts.forget}</Button>}
      </Row>
    </Card>
  );
}

function LiveRate({ heart }: { readonly heart: Heart }) {
  const { heart: texts } = useTexts(effortTexts);
  const bpm = useHeartState(heart, (state) => state.bpm);
  const contact = useHeartState(heart, (state) => state.contact);
  if (contact === false) return <Notice tone="warning" title={texts.strap.noContact} />;
  if (bpm === null) return <p>{texts.strap.waiting}</p>;
  const zones = heart.zones();
  const zone = zones && zoneOf(bpm, zones);
  return (
    <Facts>
      <Fact figure={bpm} label={texts.unit} />
      {zone !== null && <Fact figure={texts.zone(zone)} label={texts.zoneName(zone)} />}
    </Facts>
  );
}

type Field = 'heartMaxBpm' | 'heartRestBpm';
type Limits = { readonly min: number; readonly max: number };

function Zones({ heart, change }: { readonly heart: Heart; readonly change: Change }) {
  const { heart: texts } = useTexts(effortTexts);
  const { settings } = useApp();
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<Field, number | undefined>>>>({});
  const zones = heart.zones();
  function field(key: Field, label: string, limits: Limits, initial: number) {
    const value = key in drafts ? drafts[key] : settings[key];
    const isFine = value === undefined || (Number.isInteger(value) && value >= limits.min && value <= limits.max);
    return (
      <Stepper
        label={label}
        unit={texts.unit}
        value={value}
        {...limits}
        step={1}
        initial={initial}
        decreaseLabel={texts.strap.less}
        increaseLabel={texts.strap.more}
        problem={isFine ? null : texts.strap.outOf(limits.min, limits.max)}
        onChange={(next) => {
          setDrafts({ ...drafts, [key]: next });
          if (next === undefined || (Number.isInteger(next) && next >= limits.min && next <= limits.max))
            change({ [key]: next });
        }}
      />
    );
  }
  return (
    <Card>
      {field('heartMaxBpm', texts.strap.max, MAX_BPM_LIMITS, zones?.maxBpm ?? 185)}
      {field('heartRestBpm', texts.strap.rest, REST_BPM_LIMITS, 60)}
      <p>
        {zones ? texts.strap.zonesBy[zones.maxFrom](zones.maxBpm) : texts.strap.zonesUnknown}
        {zones?.restBpm != null && ` ${texts.strap.zonesOfReserve}`}
      </p>
      {zones && (
        <ul>
          {zones.from.map((from, index) => (
            <li key={from}>
              {texts.zone(index + 1)}: {from}–{index < 4 ? (zones.from[index + 1] ?? 0) - 1 : zones.maxBpm},{' '}
              {texts.zoneName(index + 1)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
