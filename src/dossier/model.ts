/** How a dossier is submitted: at the counter (trực tiếp), online (trực tuyến) or by public post (bưu chính công ích). */
export type Channel = "counter" | "online" | "post";
