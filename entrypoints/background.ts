import { defineBackground } from 'wxt/utils/define-background';
import { openWelcomeOnInstall } from './welcome/open-on-install';

export default defineBackground(() => {
  openWelcomeOnInstall();
});
