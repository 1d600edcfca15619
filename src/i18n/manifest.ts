// What the web manifest says, in Chinese; written out by the build (scripts/vite-manifest.ts). A test holds it to every text of
// public/manifest.webmanifest.

export const MANIFEST_IN_CHINESE: Readonly<Record<string, string>> = {
  Plumbline: 'Plumbline',
  'A fitness coach that runs whole in your browser: it watches, counts, judges form and plans. Nothing leaves your device.':
    '完全在浏览器里运行的健身教练：看动作、数次数、评姿势、排计划。什么都不会离开你的设备。',
  'A set of squats, counted and judged': '一组深蹲，已计数并评估动作',
  "The day's plan with a reason for each exercise": '当天的计划，每个动作都有理由',
  "The day's plan on a larger screen": '大屏幕上的当天计划',
  'A sentence, read into sets': '一句话，读成几组',
  'What twelve weeks of training add up to': '十二周的训练加起来是什么',
  'Trends on a larger screen': '大屏幕上的趋势',
  "Start today's session": '开始今天的训练',
  Start: '开始',
  'Train with the camera': '用摄像头训练',
  Camera: '摄像头',
  'Open the log': '打开记录',
  Log: '记录',
  'Write a note': '写备注',
  Note: '备注',
};

const SPOKEN = new Set(['name', 'short_name', 'description', 'label']);

/** The English manifest with its words in Chinese; words without a translation stay as they are. */
export function manifestInChinese(manifest: string): string {
  const translated: unknown = JSON.parse(manifest, (key, value: unknown) =>
    SPOKEN.has(key) && typeof value === 'string' ? (MANIFEST_IN_CHINESE[value] ?? value) : value,
  );
  return JSON.stringify({ ...(translated as Record<string, unknown>), lang: 'zh-Hans' }, null, 2);
}
