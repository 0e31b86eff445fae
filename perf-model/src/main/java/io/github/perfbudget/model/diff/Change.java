package io.github.perfbudget.model.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that differs between two filings, with its place and text in both.
 *
 * <p>Sealed: every kind of change is one of the records here. All are immutable and thread-safe.
 */
public sealed interface Change {

  /**
   * Returns what it looks like in the older filing.
   *
   * @return the place and the text
   */
  Side before();

  /**
   * Returns what it looks like in the newer filing.
   *
   * @return the place and the text
   */
  Side after();

  /**
   * Returns the change on the way back, from the newer filing to the older one.
   *
   * @return the change with its sides exchanged
   */
  Change reversed();

  /**
   * A part that the older filing does not have.
   *
   * @param part what it is
   * @param before the list it would stand in; without text
   * @param after the part, with its name
   */
  record PartAdded(NamedPart part, Side before, Side after) implements Change {

    @Override
    public Change reversed() {
      return new PartRemoved(part, after, before);
    }
  }

  /**
   * A part that the newer filing does not have.
   *
   * @param part what it is
   * @param before the part, with its name
   * @param after the list it would stand in; without text
   */
  record PartRemoved(NamedPart part, Side before, Side after) implements Change {

    @Override
    public Change reversed() {
      return new PartAdded(part, after, before);
    }
  }

  /**
   * A part with another name, which is the same by its code or its content.
   *
   * @param part what it is
   * @param before the old name
   * @param after the new name
   */
  record PartRenamed(NamedPart part, Side before, Side after) implements Change {

    @Override
    public Change reversed() {
      return new PartRenamed(part, after, before);
    }
  }

  /**
   * A class of indicators (指标类别) that a table had no indicator of. The indicators are changes of
   * their own.
   *
   * @param before the indicators of the table; without text
   * @param after the first indicator of the class, with its labels
   */
  record ClassAdded(Side before, Side after) implements Change {

    @Override
    public Change reversed() {
      return new ClassDropped(after, before);
    }
  }

  /**
   * A class of indicators (指标类别) that a table has no indicator of any more. The indicators are
   * changes of their own.
   *
   * @param before the first indicator of the class, with its labels
   * @param after the indicators of the table; without text
   */
  record ClassDropped(Side before, Side after) implements Change {

    @Override
    public Change reversed() {
      return new ClassAdded(after, before);
    }
  }

  /**
   * A target (指标值) that asks for something else.
   *
   * @param shifts how it has changed; at least one way, in the order of {@link TargetShift}
   * @param before the old target
   * @param after the new target
   */
  record TargetChanged(Set<TargetShift> shifts, Side before, Side after) implements Change {

    /** Copies the shifts. */
    public TargetChanged {
      shifts = Collections.unmodifiableSet(EnumSet.copyOf(shifts));
    }

    @Override
    public Change reversed() {
      return new TargetChanged(
          shifts.stream()
              .map(TargetShift::reversed)
              .collect(Collectors.toCollection(LinkedHashSet::new)),
          after,
          before);
    }
  }

  /**
   * Any other field that says something else.
   *
   * @param kind what it is about
   * @param before what it said
   * @param after what it says
   */
  record FieldChanged(FieldKind kind, Side before, Side after) implements Change {

    @Override
    public Change reversed() {
      return new FieldChanged(kind, after, before);
    }
  }
}
