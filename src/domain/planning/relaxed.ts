// A question with some of its wishes given up.
import type { Equipment } from '../catalogue/exercise.ts';
import type { Relaxation } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import type { DaysRequest } from './planning-days.ts';

/** Of a joint also what notes and changes of the week say, of minutes and tools what changes of the week say. */
export function relaxed<Request extends DaysRequest>(request: Request, relax: readonly Relaxation[]): Request {
  return relax.reduce(without, request);
}

function without<Request extends DaysRequest>(request: Request, wish: Relaxation): Request {
  const { profile, changes = [] } = request;
  switch (wish.kind) {
    case 'minutes':
      return {
        ...request,
        profile: { ...profile, minutesPerSession: wish.to },
        changes: changes.map((one) =>
          one.kind === 'minutes' ? { ...one, minutes: Math.max(one.minutes, wish.to) } : one,
        ),
      };
    case 'equipment': {
      const more = (tools: readonly Equipment[]): readonly Equipment[] => [...new Set([...tools, ...wish.add])];
      const moreOrAll = (tools: readonly Equipment[] | 'all') => (tools === 'all' ? tools : more(tools));
      return {
        ...request,
        profile: {
          ...profile,
          equipment: moreOrAll(profile.equipment),
          ...(profile.places && {
            places: profile.places.map((place) => ({ ...place, equipment: moreOrAll(place.equipment) })),
          }),
        },
        changes: changes.map((one) => (one.kind === 'equipment' ? { ...one, equipment: more(one.equipment) } : one)),
      };
    }
    case 'joint': {
      const eased = <Sore extends { readonly joint?: string; readonly severity: number }>(all: readonly Sore[]) =>
        all.flatMap((one) => {
          if (one.joint !== wish.joint) return [one];
          const severity = Math.min(one.severity, wish.toSeverity);
          return severity > 0 ? [{ ...one, severity }] : [];
        });
      return {
        ...request,
        profile: { ...profile, avoid: eased(profile.avoid) },
        constraints: eased(request.constraints),
        changes: changes.flatMap((one): readonly PlanChange[] => (one.kind === 'sore_joint' ? eased([one]) : [one])),
      };
    }
    case 'dislike':
      return {
        ...request,
        profile: { ...profile, dislikes: profile.dislikes.filter((id) => id !== wish.exerciseId) },
      };
    case 'level':
      return { ...request, profile: { ...profile, level: wish.to } };
    case 'days':
      return { ...request, profile: { ...profile, daysPerWeek: wish.to } };
    case 'lock':
      return {
        ...request,
        profile: {
          ...profile,
          locks: (profile.locks ?? []).filter(({ exerciseId }) => exerciseId !== wish.exerciseId),
        },
      };
  }
}
