"""The papers: a module a kind, each with several layouts that differ really. Importing this registers them all."""

from samples.papers import application, disability_certificate, identity_document, rehabilitation_programme

__all__ = ["application", "disability_certificate", "identity_document", "rehabilitation_programme"]
