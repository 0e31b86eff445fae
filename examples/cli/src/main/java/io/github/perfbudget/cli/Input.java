package io.github.perfbudget.cli;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Something to read a filing from.
 *
 * @param name its name, as the user would write it
 * @param opener the way to its bytes
 */
record Input(String name, Opener opener) {

  static final int LIMIT = Limits.STANDARD.of(Limit.BYTES);

  /** The name of standard input. */
  static final String STANDARD = "-";

  private static final int BLOCK = 1 << 16;

  /** Opens an input, or says why it cannot be opened. */
  interface Opener {

    InputStream open() throws IOException, InputException;

    /** Returns how long the input is, as far as that is known beforehand. */
    default long length() throws IOException {
      return 0;
    }
  }

  private record FileOpener(Path file) implements Opener {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public long length() throws IOException {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    }
  }

  static Input of(String name, Path file) {
    return new Input(name, new FileOpener(file));
  }

  /** Standard input, which goes on where it was left each time it is opened. */
  static Input standard(InputStream in) {
    BufferedInputStream once =
        new BufferedInputStream(in, BLOCK) {
          @Override
          public void close() {
            // There is no second standard input.
          }
        };
    return new Input(STANDARD, () -> once);
  }

  /** Returns the file that it is read from. */
  Optional<Path> file() {
    return opener instanceof FileOpener known ? Optional.of(known.file()) : Optional.empty();
  }

  boolean isStandard() {
    return name.equals(STANDARD);
  }

  static Input broken(String name, InputProblem problem) {
    return new Input(
        name,
        () -> {
          throw new InputException(problem, Map.of());
        });
  }

  /** Opens the input, which may be of any length. */
  BufferedInputStream open() throws IOException, InputException {
    InputStream in = opener.open();
    return in instanceof BufferedInputStream buffered
        ? buffered
        : new BufferedInputStream(in, BLOCK);
  }

  byte[] bytes() throws InputException {
    try (InputStream in = opener.open()) {
      byte[] bytes = opener.length() > LIMIT ? new byte[0] : in.readNBytes(LIMIT + 1);
      if (Math.max(opener.length(), bytes.length) > LIMIT) {
        throw tooLarge();
      }
      return bytes;
    } catch (NoSuchFileException missing) {
      throw new InputException(InputProblem.MISSING, Map.of());
    } catch (IOException failure) {
      throw InputProblem.NOT_READABLE.with("detail", Reason.of(failure));
    }
  }

  private static InputException tooLarge() {
    return InputProblem.TOO_LARGE.with("limit", Integer.toString(LIMIT));
  }
}
