// Where the services listen among themselves, as settings say it: `ENTRIES_URL` and so on, one for each service.
import { ofEachService, serviceNames, type ServiceName } from '@landfall/events';
import type { z } from 'zod';

type UrlSetting = `${Uppercase<ServiceName>}_URL`;

const settingOf = (service: ServiceName): UrlSetting => `${service.toUpperCase() as Uppercase<ServiceName>}_URL`;

/** The settings, each read in that way. */
export const urlSettings = <Shape extends z.ZodType>(shape: Shape): Record<UrlSetting, Shape> =>
  Object.fromEntries(
    serviceNames.map((name) => [settingOf(name), shape.describe(`Private listener of ${name}.`)]),
  ) as Record<UrlSetting, Shape>;

/** What the settings say. */
export const urlsIn = (settings: Record<UrlSetting, string>): Record<ServiceName, string> =>
  ofEachService((name) => settings[settingOf(name)]);

/** The settings that say so. */
export const asUrlSettings = (urls: Record<ServiceName, string>): Record<UrlSetting, string> =>
  Object.fromEntries(serviceNames.map((name) => [settingOf(name), urls[name]])) as Record<UrlSetting, string>;
