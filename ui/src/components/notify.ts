import { notifications } from '@mantine/notifications';

/** Says that something the user did is done. */
export function notifyDone(message: string): void {
  notifications.show({ color: 'moss', message });
}
