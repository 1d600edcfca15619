// Sixty movements for somebody who looks for one: found by name, seen from any angle, told from where it is judged; and the one
// coached without a camera is counted side by side.
import { expect, ORIGIN, test } from './app-fixture.ts';

test('a movement is found by any of its names and looked at from every side', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/coach`);
  await expect(page.getByRole('link', { name: /from the|held for time/ }).nth(59)).toBeAttached();
  await page.getByLabel('Find a movement').fill('rear lunge');
  await expect(page.getByRole('link', { name: /reverse lunge/i })).toBeVisible();
  await page.getByLabel('Find a movement').fill('underwater chess');
  await expect(page.getByText(/knows no movement of that name/)).toBeVisible();
  await page.getByLabel('Find a movement').fill('sumo');
  await page.getByRole('link', { name: /sumo squat/i }).click();
  await page.getByRole('link', { name: /how .* is done/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: /sumo squat/i })).toBeVisible();
  const figure = page.getByRole('img', { name: /how .* is done/i });
  await page.getByRole('button', { name: 'Hold it still' }).click();
  const before = await figure.innerHTML();
  const angle = page.getByLabel('Walk around it');
  await angle.fill('180');
  await expect(page.getByText('From behind').first()).toBeVisible();
  expect(await figure.innerHTML()).not.toBe(before);
  await page.getByLabel('Moment').fill('0');
  await expect(angle).toHaveAttribute('aria-valuetext', 'From behind, 180 degrees');
});

test('an address that names no movement says so and leads back', async ({ launch }) => {
  const { page } = await launch({ locale: 'zh-CN' });
  await page.goto(`${ORIGIN}/movements/moonwalk`);
  await expect(page.getByRole('heading', { level: 1, name: '没有这个动作' })).toBeVisible();
  await page.getByRole('link', { name: '全部动作' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/coach`);
});
