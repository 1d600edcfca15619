// After a set, a repetition says what cost it and what would have been enough, and shows itself again; with the keyboard alone.
import { movementById } from '../src/domain/movements/registry.ts';
import { createRandom } from '../src/domain/movements/random.ts';
import { simulateSet } from '../src/domain/movements/simulate.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';

const FPS = 20;

test('a shallow squat between good ones is replayed, and says what it lost', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(shallowRecording()) });
  const replay = page.getByRole('button', { name: 'Replay repetition 2' });
  await replay.focus({ timeout: 60_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Most of what was lost: the hips/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^About \d+ cm deeper would have made this/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'What was lost, by joint' })).toContainText('Hips');
  await expect(page.getByRole('img', { name: 'Replay of repetition 2 as a drawn skeleton' })).toBeVisible();

  const moment = page.getByRole('slider', { name: 'Moment of the repetition' });
  await expect(moment).toHaveAttribute('aria-valuetext', /^at the bottom/);
  await moment.focus();
  await page.keyboard.press('Home');
  await expect(moment).toHaveAttribute('aria-valuetext', /^on the way down/);

  await replay.focus();
  await page.keyboard.press('Enter');
  await expect(moment).toBeHidden();
});

/** Four squats from the side, the second and the fourth too shallow, as a recording file. */
function shallowRecording(): string {
  const movement = movementById('air_squat');
  if (movement?.kind !== 'repetition') throw new Error('The squat is no longer a movement of repetitions.');
  let drawn = 0;
  const { poses } = simulateSet(
    movement,
    {
      repetitions: 4,
      fps: FPS,
      yawDeg: 90,
      noise: 0.6,
      idleBeforeMs: 800,
      idleAfterMs: 800,
      drawFaults: () => (drawn++ % 2 === 0 ? [] : [{ id: 'shallow_depth', severity: 1 }]),
    },
    createRandom(11),
  );
  const first = poses.find((pose) => pose !== null);
  return JSON.stringify({
    fps: FPS,
    size: [first?.width, first?.height],
    keypoints: poses.map((pose) => pose && pose.keypoints.map(({ x, y, score }) => [x, y, score])),
  });
}
