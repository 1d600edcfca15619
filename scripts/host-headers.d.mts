/** Lines of each host's configuration that send the security headers. */
export const HOST_HEADERS: Readonly<Record<'headers' | 'nginx' | 'caddy', readonly string[]>>;
