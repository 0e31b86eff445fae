package io.github.perfbudget.cli;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.model.diff.Side;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One of the two filings of a comparison: where things stand in it, and whose they are. */
record DiffSide(Loaded loaded) {

  String file() {
    return loaded.report().file();
  }

  Position position(Side side) {
    var reading = loaded.reading();
    int start = reading.sourceMap().locate(side.path()).start();
    return reading.source().positionAt(start);
  }

  /** What is written there, without personal data. */
  Optional<String> text(Side side) {
    return side.text().map(text -> Privacy.maskText(side.path(), text));
  }

  /** The names of what holds a field, from the project down; empty where nothing has a name. */
  String owner(Side side) {
    Deque<String> names = new ArrayDeque<>();
    Optional<FieldPath> at = side.path().parent();
    while (at.isPresent()) {
      name(at.get()).ifPresent(names::addFirst);
      at = at.get().parent();
    }
    return Privacy.maskText(String.join(" / ", names));
  }

  private Optional<String> name(FieldPath holder) {
    return holder.lastSegment().equals("agency")
        ? Optional.empty()
        : loaded.filing().find(holder.field("name"), String.class);
  }
}
