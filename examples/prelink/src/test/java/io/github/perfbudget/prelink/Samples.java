package io.github.perfbudget.prelink;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Lambdas and method references of every shape, and what they say. */
public final class Samples implements Supplier<List<String>> {

  private final List<String> said = new ArrayList<>();
  private final String own = "own";

  /** For the test, which makes one of the class before and one of the class after. */
  public Samples() {}

  @Override
  public List<String> get() {
    statics();
    captures();
    references();
    numbers();
    nested();
    unknown();
    return said;
  }

  private void say(Object what) {
    said.add(String.valueOf(what));
  }

  private void statics() {
    Supplier<String> nothing = () -> "nothing taken";
    say(nothing.get());
    Function<String, Integer> length = String::length;
    say(length.apply("length"));
    BiFunction<String, String, String> joined = (one, two) -> one + two;
    say(joined.andThen(both -> both + "!").apply("a", "b"));
    Comparator<String> order = Comparator.comparing(String::length);
    say(order.thenComparing(Comparator.naturalOrder()).compare("b", "a"));
  }

  private void captures() {
    byte b = 1;
    short s = 2;
    char c = 'c';
    int i = 4;
    long l = 5;
    float f = 6;
    double d = 7;
    boolean z = true;
    String[] array = {"array"};
    Supplier<String> all = () -> own + b + s + c + i + l + f + d + z + array[0];
    say(all.get());
    Function<Long, Supplier<Long>> twice = one -> () -> one + l;
    say(twice.apply(10L).get());
  }

  private void references() {
    Consumer<Object> bound = this::say;
    bound.accept("bound to this");
    Consumer<String> adding = said::add;
    adding.accept("its result is dropped");
    Function<String, StringBuilder> made = StringBuilder::new;
    say(made.apply("made").reverse());
    IntFunction<String[]> arrays = String[]::new;
    say(arrays.apply(3).length);
    Function<List<String>, Integer> ofInterface = List::size;
    say(ofInterface.apply(List.of("one")));
    Function<Locale, String> format = locale -> String.format(locale, "%,d", 1000);
    say(format.apply(Locale.ROOT));
    Supplier<String> inherited = super::toString;
    say(inherited.get().startsWith(Samples.class.getName()));
    Callable<Hidden> hidden = Hidden::new;
    try {
      say(hidden.call().word());
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void numbers() {
    ToIntFunction<Integer> unboxed = Integer::intValue;
    say(unboxed.applyAsInt(1));
    Function<Integer, Integer> boxed = Math::abs;
    say(boxed.apply(-2));
    IntToLongFunction wider = Samples::same;
    say(wider.applyAsLong(3));
    ToLongFunction<Integer> unboxedWider = Samples::same;
    say(unboxedWider.applyAsLong(4));
    ToDoubleFunction<Character> character = Samples::same;
    say(character.applyAsDouble('c'));
    LongUnaryOperator longs = value -> value + 1;
    say(longs.applyAsLong(Integer.MAX_VALUE));
    LongSupplier given = "length"::length;
    say(given.getAsLong());
    DoubleSupplier doubled = () -> 1L;
    say(doubled.getAsDouble());
    IntPredicate digit = Character::isDigit;
    say(digit.test('1'));
    IntUnaryOperator erased = List.of(5, 6)::get;
    say(erased.applyAsInt(1));
    Consumer<String> dropped = Long::parseLong;
    dropped.accept("1");
  }

  private static long same(long value) {
    return value;
  }

  private void nested() {
    say(new Hidden().later().get());
    Runnable inner =
        new Runnable() {
          @Override
          public void run() {
            Supplier<String> word = () -> own + " in a class without name";
            say(word.get());
          }
        };
    inner.run();
    Function<Integer, Function<Integer, Integer>> sum = one -> two -> one + two;
    say(sum.apply(1).apply(2));
  }

  /** These stay as they are. */
  private void unknown() {
    Supplier<String> serial = (Supplier<String> & Serializable) () -> "with a serial form";
    say(serial.get());
  }

  private static final class Hidden {

    private Supplier<String> later() {
      return this::word;
    }

    private String word() {
      return "hidden";
    }
  }
}
