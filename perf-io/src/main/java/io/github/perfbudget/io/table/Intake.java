package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.validation.Deadline;
import java.util.Optional;

/** Counts what is taken of a text, and knows where a limit or the deadline ended that. */
final class Intake {

  /** So many lines are taken between two looks at the clock. */
  private static final int LINES_PER_LOOK = 256;

  private static final int NOWHERE = -1;

  private final int mostLines;
  private final int mostCells;
  private final int longest;
  private final Deadline deadline;
  private int lines;
  private int cells;
  private int end = NOWHERE;
  private Optional<Limit> why = Optional.empty();

  Intake(Limits limits, Deadline deadline) {
    this.mostLines = limits.of(Limit.LINES);
    this.mostCells = limits.of(Limit.CELLS);
    this.longest = limits.of(Limit.TEXT_LENGTH);
    this.deadline = deadline;
  }

  boolean hasEnded() {
    return end != NOWHERE;
  }

  /** Tells whether one more line is taken. */
  boolean takesLine(int start) {
    if (lines == mostLines) {
      end(start, Optional.of(Limit.LINES));
    } else if (lines % LINES_PER_LOOK == 0 && deadline.isOver()) {
      end(start, Optional.empty());
    }
    lines++;
    return !hasEnded();
  }

  /** Tells whether one more cell or paragraph is taken, as it begins. */
  boolean takesCell(SourceSpan content) {
    if (cells == mostCells) {
      end(content.start(), Optional.of(Limit.CELLS));
    }
    cells++;
    return !hasEnded() && takesText(content.start(), content);
  }

  /** Tells whether a text that began earlier may go on. */
  boolean takesText(int start, SourceSpan more) {
    if (more.end() - start > longest) {
      end(more.start(), Optional.of(Limit.TEXT_LENGTH));
    }
    return !hasEnded();
  }

  private void end(int at, Optional<Limit> limit) {
    end = at;
    why = limit;
  }

  /** Returns what was not taken. */
  Optional<Rest> rest(int length) {
    return hasEnded() ? Optional.of(new Rest(SourceSpan.of(end, length), why)) : Optional.empty();
  }
}
