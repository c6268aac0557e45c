import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Role } from './demo';

const administratorKey = process.env.PACESETTER_ADMIN_KEY ?? '';
const PASSWORD = 'ridge-lantern-harbor-9';

interface NewPerson {
  key: string;
  name: string;
  team: string;
}

/** An organization of a test's own, driven over the API by its first key. */
export class OwnOrganization {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly apiKey: string,
  ) {}

  static async create(request: APIRequestContext, name: string): Promise<OwnOrganization> {
    if (administratorKey === '')
      throw new Error(
        'Set PACESETTER_ADMIN_KEY to the server’s, so that the test can make an organization of its own',
      );
    const made = await request.post('/api/v1/organizations', {
      data: { name, timeZone: 'UTC' },
      headers: { Authorization: `Bearer ${administratorKey}` },
    });
    expect(made.ok(), await made.text()).toBe(true);
    const { apiKey } = (await made.json()) as { apiKey: string };
    return new OwnOrganization(request, apiKey);
  }

  async post<T>(path: string, data: unknown): Promise<T> {
    const answer = await this.request.post(`/api/v1${path}`, {
      data,
      headers: { Authorization: `Bearer ${this.apiKey}` },
    });
    const text = await answer.text();
    expect(answer.ok(), `${path}: ${text}`).toBe(true);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Adds somebody who manages a team of that name; returns both ids. */
  async managed(team: string, key: string, name: string): Promise<{ team: string; manager: string }> {
    const manager = await this.post<{ id: string }>('/people', { key, name, from: '2025-01-01' });
    const made = await this.post<{ id: string }>('/teams', { name: team, manager: manager.id });
    return { team: made.id, manager: manager.id };
  }

  /** Publishes rules. */
  async rules(key: string, purpose: string, text: string): Promise<void> {
    const rulebook = { key, name: key, purpose, text, language: 'en' };
    const { id } = await this.post<{ id: string }>('/rulebooks', rulebook);
    await this.post(`/rulebooks/${id}/publish`, { note: 'First' });
  }

  /** Adds a person, who has been there for a while; returns the id. */
  async person({ key, name, team }: NewPerson): Promise<string> {
    const { id } = await this.post<{ id: string }>('/people', { key, name, team, from: '2025-01-01' });
    return id;
  }

  async team(name: string): Promise<string> {
    const { id } = await this.post<{ id: string }>('/teams', { name });
    return id;
  }

  async activity(member: string, type: string, more: Record<string, unknown> = {}): Promise<void> {
    await this.post('/activities', {
      source: 'e2e',
      externalId: crypto.randomUUID(),
      type,
      member,
      occurredAt: new Date().toISOString(),
      ...more,
    });
  }

  /** Invites somebody, takes the invitation up, and signs the page in as them; `person` is their key. */
  async signIn(page: Page, role: Role, name: string, person: string | null = null): Promise<void> {
    const email = `${role}-${crypto.randomUUID()}@own.example`;
    const { link } = await this.post<{ link: { url: string } }>('/accounts', {
      email,
      name,
      roles: [role],
      person,
    });
    const token = link.url.split('/').pop() ?? '';
    const taken = await this.request.post(`/api/v1/access-links/${token}`, { data: { password: PASSWORD } });
    expect(taken.ok()).toBe(true);
    await page.goto('/sign-in');
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => url.pathname !== '/sign-in' && url.pathname !== '/');
  }
}
