"""Stands between a suite and the server that it is held against, and keeps what travels."""

import asyncio
import contextlib
import json

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed


class Wiretap:
    """The calls that were answered, and the events."""

    def __init__(self):
        self.calls = []
        self.events = []
        self.waiting = {}

    def sent(self, connection, message):
        for call in message if isinstance(message, list) else [message]:
            if "id" in call:
                self.waiting[connection, call["id"]] = call

    def received(self, connection, message):
        for part in message if isinstance(message, list) else [message]:
            if part.get("method") == "event":
                self.events.append(part["params"])
            elif (connection, part.get("id")) in self.waiting:
                self.calls.append((self.waiting.pop((connection, part["id"])), part))

    async def between(self, server, *command, folder):
        """Runs a command in a folder, with the address of a server as its last argument, and listens meanwhile.

        Returns the command's exit status.
        """

        async def relay(client):
            async with connect(server.rstrip("/") + client.request.path, max_size=None) as upstream:
                ways = [pump(client, upstream, self.sent, client), pump(upstream, client, self.received, client)]
                await asyncio.gather(*ways)

        async def pump(source, target, note, connection):
            with contextlib.suppress(ConnectionClosed):
                async for text in source:
                    note(connection, json.loads(text))
                    await target.send(text)
            await target.close()

        async with serve(relay, "127.0.0.1", 0, max_size=None) as tap:
            port = tap.sockets[0].getsockname()[1]
            process = await asyncio.create_subprocess_exec(*command, f"ws://127.0.0.1:{port}/", cwd=folder)
            return await process.wait()
