// What the coach has learnt from the person's marks, movement by movement, each to be undone or forgotten with one tap.
import { useCallback, useEffect, useState } from 'react';
import { takeBack } from '../../coach/learn-from-marks.ts';
import type { PersonalRecord } from '../../domain/form/personal-record.ts';
import { MOVEMENTS } from '../../domain/movements/registry.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { personalTexts } from '../../i18n/personal.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';

export function PersonalSection() {
  const texts = useTexts(personalTexts);
  const language = useLanguage();
  const { storage, now } = useApp();
  const [records, setRecords] = useState<readonly PersonalRecord[] | null>(null);
  const read = useCallback(async () => {
    const found = await Promise.all(MOVEMENTS.map(({ id }) => storage.personal.of(id).catch(() => null)));
    setRecords(found.flatMap((record) => (record?.head ? [record] : [])));
  }, [storage]);
  useEffect(() => {
    void read();
    return storage.onChange((what) => {
      if (what === 'form') void read();
    });
  }, [read, storage]);
  if (records === null) return null;
  return (
    <Section title={texts.title}>
      <p>{records.length === 0 ? texts.none : texts.lead}</p>
      {records.map((record) => (
        <Card key={record.movementId}>
          <h3>{MOVEMENTS.find(({ id }) => id === record.movementId)?.names[language] ?? record.movementId}</h3>
          <p>
            {record.gain
              ? texts.gain(record.gain.personalAccuracy, record.gain.factoryAccuracy, record.gain.marks)
              : texts.otherModel}
          </p>
          <Row>
            <Button onClick={() => void takeBack(storage, record, now)}>{texts.undo}</Button>
            <Button onClick={() => void storage.personal.remove(record.movementId)}>{texts.remove}</Button>
          </Row>
        </Card>
      ))}
    </Section>
  );
}
