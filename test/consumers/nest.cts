// A service as NestJS writes it: CommonJS, decorators of TypeScript's own, what it needs injected by a token.
import type { WorkingCalendar } from "motcua/calendar";
import { computeDeadline, type DeadlineRequest } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";

declare const console: { log(text: string): void };

const tokens = new Map<string | symbol, string>();

const Injectable = (): ClassDecorator => () => undefined;

const Inject =
  (token: string): PropertyDecorator =>
  (_target, key) => {
    tokens.set(key, token);
  };

@Injectable()
class DeadlineService {
  @Inject("calendar")
  private readonly calendar!: WorkingCalendar;

  dueDate(request: DeadlineRequest): string | null {
    return computeDeadline(request, this.calendar).dueDate;
  }
}

const provided: Readonly<Record<string, WorkingCalendar>> = { calendar: vietnamCalendar };
const service = new DeadlineService();
for (const [key, token] of tokens) Object.assign(service, { [key]: provided[token] });
console.log(String(service.dueDate({ receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } })));
