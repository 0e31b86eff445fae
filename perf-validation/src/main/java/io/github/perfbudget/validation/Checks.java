package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.internal.NameKey;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ready checks: of a field that must be there, and of parts of one whole that must fit (校验组合).
 *
 * <p>Those that compare find their parts by a {@link Part}, fill the placeholders that their
 * description names, and do not apply where a part that they need is absent. The functions given to
 * checks must be pure, and so are the checks then. Stateless and thread-safe.
 */
public final class Checks {

  private Checks() {}

  /**
   * A field that is there and not blank.
   *
   * <p>For example {@code Checks.present("purpose", Project::purpose)}.
   *
   * @param name the name of the field, as in its address
   * @param field the field, whose {@code toString} is what is written
   * @param <S> the whole
   * @return the check; it reports at the address of the field
   */
  public static <S> Check<S> present(
      String name, Function<? super S, ? extends Optional<?>> field) {
    return Check.broken(
        whole -> field.apply(whole).filter(each -> !each.toString().isBlank()).isEmpty(),
        (whole, at) -> Breach.at(at.field(name)));
  }

  /**
   * Figures that add up to a total, exactly and in any units that convert. Fills {@code total} and
   * {@code sum}, the sum with its arithmetic, and says how far off it is, so that the rule may have
   * a tolerance.
   *
   * @param parts the way to the parts, of which there must be at least one
   * @param total the way to the total
   * @param <S> the whole
   * @return the check; it reports at the total
   */
  public static <S> Check<S> sumsTo(Part<S, Figure> parts, Part<S, Figure> total) {
    return (whole, at) -> {
      List<Located<Figure>> all = parts.of(whole, at).toList();
      return all.isEmpty()
          ? Stream.of(Exempt.at(at))
          : onEach(total.of(whole, at), at, each -> Arithmetic.compare(each, all).stream());
    };
  }

  /**
   * Figures that are no more than a limit. Fills {@code value} and {@code limit}, and says how far
   * above the limit the figure is.
   *
   * @param figures the way to the figures
   * @param limit the way to the limit; the first one counts
   * @param <S> the whole
   * @return the check; it reports at the figure
   */
  public static <S> Check<S> atMost(Part<S, Figure> figures, Part<S, Figure> limit) {
    return (whole, at) ->
        limit
            .of(whole, at)
            .findFirst()
            .<Stream<? extends Judgement>>map(
                most ->
                    onEach(
                        figures.of(whole, at),
                        at,
                        each -> Arithmetic.exceeding(each, most).stream()))
            .orElseGet(() -> Stream.of(Exempt.at(at)));
  }

  /**
   * A field that agrees with another one. Fills both placeholders and rests on the other field.
   *
   * @param name the placeholder of the field
   * @param field the way to the field
   * @param otherName the placeholder of the other field
   * @param other the way to the other field; the first one counts
   * @param agree whether the two agree
   * @param <S> the whole
   * @param <A> the field, whose {@code toString} is shown
   * @param <B> the other field
   * @return the check; it reports at the field
   */
  public static <S, A, B> Check<S> consistentWith(
      String name,
      Part<S, A> field,
      String otherName,
      Part<S, B> other,
      BiPredicate<? super A, ? super B> agree) {
    return (whole, at) ->
        other
            .of(whole, at)
            .findFirst()
            .<Stream<? extends Judgement>>map(
                found ->
                    onEach(
                        field.of(whole, at),
                        at,
                        each ->
                            agree.test(each.value(), found.value())
                                ? Stream.of()
                                : Stream.of(
                                    breach(name, each)
                                        .with(otherName, found.value().toString())
                                        .resting(found.path(), found.value().toString()))))
            .orElseGet(() -> Stream.of(Exempt.at(at)));
  }

  /**
   * Parts of which no two are alike. Fills the placeholder with the part and rests on the first one
   * like it.
   *
   * @param name the placeholder
   * @param parts the way to the parts, whose {@code toString} is shown
   * @param key what makes two parts alike
   * @param <S> the whole
   * @param <T> the part
   * @return the check; it reports at every part but the first of its kind
   */
  public static <S, T> Check<S> unique(String name, Part<S, T> parts, Function<? super T, ?> key) {
    return (whole, at) -> {
      List<Located<T>> all = parts.of(whole, at).toList();
      return all.isEmpty()
          ? Stream.of(Exempt.at(at))
          : Repeats.of(all.stream(), each -> key.apply(each.value()))
              .map(
                  repeat ->
                      breach(name, repeat.later())
                          .resting(repeat.earlier().path(), repeat.earlier().value().toString()));
    };
  }

  /**
   * Names that stand elsewhere too, blanks aside. Fills the placeholder with the name.
   *
   * @param name the placeholder
   * @param names the way to the names
   * @param others the way to the names among which they must be, of which there must be at least
   *     one
   * @param <S> the whole
   * @return the check; it reports at every name that is not among the others
   */
  public static <S> Check<S> matchesByName(
      String name, Part<S, String> names, Part<S, String> others) {
    return (whole, at) -> {
      Set<String> known =
          others.of(whole, at).map(each -> NameKey.of(each.value())).collect(Collectors.toSet());
      return known.isEmpty()
          ? Stream.of(Exempt.at(at))
          : onEach(
              names.of(whole, at),
              at,
              each ->
                  known.contains(NameKey.of(each.value()))
                      ? Stream.of()
                      : Stream.of(breach(name, each)));
    };
  }

  private static Breach breach(String name, Located<?> part) {
    return Breach.at(part.path()).with(name, part.value().toString());
  }

  /** Judges each part; without any the check does not apply. */
  private static <T> Stream<? extends Judgement> onEach(
      Stream<Located<T>> parts,
      FieldPath at,
      Function<Located<T>, Stream<? extends Judgement>> judge) {
    List<Located<T>> all = parts.toList();
    return all.isEmpty() ? Stream.of(Exempt.at(at)) : all.stream().flatMap(judge);
  }
}
