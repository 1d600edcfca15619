// Lines without a set or a signal: hard sets, pumps, plans for supper, numbers that count nothing trained.
import type { Kit } from './kit.ts';

const ENGLISH: readonly string[] = [
  '[hard|tough|heavy|brutal|spicy] [set|sets|session|one][ today|]',
  '[great|sick|insane] pump[ today|]',
  '[quads|hamstrings|hips|shoulders|lower back] [tight|stiff|felt tight]',
  'not [too |so |]bad[ today|]',
  '[legs|chest|abs] on fire',
  '[need to|must|remember to] [drink more water|buy straps|eat more|bring chalk|stretch more]',
  '[gym|box] [opens|closes] at <rest:[6|22]:00>',
  '[weighed in at|body weight|bodyweight|weight this morning] <rest:[81.4|78|180 lbs|75 kg]>',
  '[protein|calories]: <rest:[150|2500|180g]>',
  '[ate|had] <rest:[2|3|4]> [eggs|bananas|scoops]',
  '[new|nice] [shoes|playlist|gym|belt]',
  '[session|workout] took <rest:[45|60|75] min>',
  '[parked|met Tom|coffee] at <rest:[5pm|18:30|7 am]>',
  '[easy|moderate|OK|normal] [day|session]',
  '[warmed up|stretched|foam rolled|cooled down]',
  'ok',
  'test',
  'leg day',
  'push day',
  'rest day',
  'back to the gym after <rest:2 weeks>',
  'week <rest:3> of the programme',
  'felt [heavy|tight|hard|light|easy]',
  'room <rest:[101|12]>',
  'locker <rest:[42|7]>',
];
const CHINESE: readonly string[] = [
  '今天[练腿|练胸|练背|休息日|推日]',
  '泵感[很强|不错|爆棚]',
  '[大腿|腰|肩]有点紧',
  '[多喝水|记得拉伸|明天买护腕|换了新鞋]',
  '体重<rest:[75|80.2]公斤>',
  '[吃了|喝了]<rest:[3|4|2]>[个鸡蛋|根香蕉|勺蛋白粉]',
  '[健身房|场馆]<rest:[22|21]点>关门',
  '训练了<rest:[45|60]分钟>',
  '[难|重|有挑战]的一组',
  '还行',
  '一般般',
  '第<rest:3>周',
  '组间休息<rest:90秒>',
  '节奏<rest:3-1-1>',
  '热身完毕',
  '心率<rest:140>',
  '柜子号<rest:42>',
];

export function writeNothing(kit: Kit): void {
  kit.put(kit.chance.pick(kit.language === 'zh' ? CHINESE : ENGLISH));
}
