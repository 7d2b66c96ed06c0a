/** The zone on whose clock the tables write days and moments. */
export const VIETNAM = "Asia/Ho_Chi_Minh";
