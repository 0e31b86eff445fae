package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import java.util.Objects;

/**
 * A text to set.
 *
 * @param path where
 * @param text what shall be written there
 */
record Edit(FieldPath path, String text) {

  Edit {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
