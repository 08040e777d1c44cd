package org.demarche.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Asks the dynamic linker and Xlib through the Foreign Function and Memory API; the module must have native access. */
final class ForeignX11Desktop implements X11Desktop {

    /** The X11 client library. */
    static final String X11 = "libX11.so.6";

    @Override
    public boolean hasLibrary(String soname) {
        try {
            open(soname);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public boolean serverAnswers() {
        try {
            MemorySegment display = (MemorySegment) xlib("XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS))
                    .invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) xlib("XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS)).invokeExact(display);
            return true;
        } catch (Throwable unexpected) {
            throw new IllegalStateException("Xlib cannot be called", unexpected);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle xlib(String function, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(open(X11).findOrThrow(function), descriptor);
    }

    /** Never unloaded: JavaFX loads the same libraries next, and GTK does not survive being loaded twice. */
    @SuppressWarnings("restricted")
    private static SymbolLookup open(String soname) {
        return SymbolLookup.libraryLookup(soname, Arena.global());
    }
}
