// Workouts to be done again, on disk.
import type { Template } from '../domain/log/template.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isTemplate } from './readable-library.ts';
import { existing, marked, refuseUnless, unmarked } from './rows.ts';
import type { TemplateRepository } from './storage.ts';

export function createTemplateRepository(connection: Connection, announce: Announce): TemplateRepository {
  async function change(id: string, edit: (template: Template) => Template): Promise<void> {
    await connection.write(['templates'], 'strict', async (tx) => {
      const templates = tx.objectStore('templates');
      await templates.put(edit(existing(await templates.get(id), isTemplate, id)));
    });
    announce('library');
  }

  return {
    all: () =>
      connection.read(['templates'], async (reader) =>
        (await reader.rows('templates'))
          .filter(isTemplate)
          .filter(({ deletedAt }) => deletedAt === undefined)
          .sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt) || (a.id < b.id ? -1 : 1)),
      ),
    get: (templateId) =>
      connection.read(['templates'], async (reader) => {
        const found = await reader.get('templates', templateId);
        return isTemplate(found) && found.deletedAt === undefined ? found : null;
      }),
    async save(template) {
      refuseUnless(isTemplate(template), 'template');
      await connection.write(['templates'], 'strict', (tx) => tx.objectStore('templates').put(template));
      announce('library');
    },
    remove: (templateId, deletedAt) => change(templateId, (template) => marked(template, deletedAt)),
    restore: (templateId) => change(templateId, unmarked),
  };
}
